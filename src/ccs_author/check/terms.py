"""Under which terms a check is made: what was set, left out or asked otherwise than usual.

All of it is told in every report, so that a short list of findings is not taken for a
sound strategy.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ccs_author.load.settings import Settings
    from ccs_author.model.site import RegulationInForce
    from ccs_author.rules import Severity


class Terms(NamedTuple):
    """What whoever asks wants otherwise than the strategy and the regulations say."""

    settings: Settings | None = None
    """The settings beside the strategy."""

    only: tuple[str, ...] = ()
    """The rules to run; empty for all."""

    ignored: tuple[str, ...] = ()
    """The rules to leave out."""

    regulations: tuple[RegulationInForce, ...] = ()
    """The regulations to check under; empty for those that the strategy lists."""

    waivers: bool = True
    """Whether waivers count."""


USUAL = Terms()
"""The strategy and the regulations as they are."""


class Override(NamedTuple):
    """A severity that the site's settings give a rule."""

    rule: str
    """The rule, by its id."""

    usual: Severity | None
    """Its severity under the regulations in force; None when it does not apply."""

    severity: Severity | None
    """The severity set instead; None when the rule is switched off."""

    reason: str
    """Why."""
