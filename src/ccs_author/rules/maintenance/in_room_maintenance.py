"""Maintenance inside cleanrooms."""

from collections.abc import Iterator
from typing import get_args

from ccs_author.model import Strategy
from ccs_author.model.elements.maintenance import InRoomMeasure, Maintenance
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.classified import has_cleanrooms


@rule(Maintenance, ANNEX_1("5.3", "warning"), covers=("A1-MNT-003",), when=has_cleanrooms)
def in_room_maintenance(maintenance: Maintenance, _: Strategy) -> Iterator[Gap]:
    """Work inside cleanrooms has limited access, a description, cleaning and monitoring.

    Tools, dust and people who seldom gown come in together.

    State the rules in `in_room_rules`, and list in `in_room_measures`: access limited, work
    described, cleaning after, monitoring after.
    """
    if maintenance.in_room_rules is None:
        yield NotStated("the rules for maintenance inside cleanrooms are not stated")
    wanted = get_args(InRoomMeasure)
    absent = [each for each in wanted if each not in maintenance.in_room_measures]
    if absent:
        yield NotStated(
            f"maintenance inside cleanrooms does not state: {', '.join(absent)}",
            "in_room_measures" if maintenance.in_room_measures else None,
        )
