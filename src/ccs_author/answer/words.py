"""Records in a sentence, as answers tell them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ccs_author.answer.chain import Link
from ccs_author.model.control import ReferencedDocument
from ccs_author.model.elements.element import Control
from ccs_author.model.elements.monitoring import MonitoringLocation
from ccs_author.model.monitoring_units import UNITS
from ccs_author.model.quantity import plain

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from ccs_author.model import Strategy


class Words:
    """Tells the records of one strategy, on one day."""

    def __init__(self, strategy: Strategy, as_of: dt.date) -> None:
        self.strategy = strategy
        self.as_of = as_of

    def label(self, code: str) -> str:
        """Return a record with its id and name; an unknown id as it is."""
        found = self.strategy.items.get(code)
        return str(getattr(found, "label", None) or code)

    def labels(self, codes: Iterable[str]) -> str:
        """Return several records with their ids and names."""
        return ", ".join(map(self.label, codes))

    def control(self, code: str) -> str:
        """Return what acts against a hazard: a control with what it does, or a record."""
        found = self.strategy.items.get(code)
        if isinstance(found, Control) and found.statement:
            return f"{found.label}: {' '.join(found.statement.split())}"
        kind = getattr(found, "kind", None)
        return f"{self.label(code)} ({kind})" if kind else self.label(code)

    def controls(self, codes: Iterable[str]) -> Iterator[Link]:
        """Yield each control, with how often it is verified and what shows that it works."""
        for code in codes:
            yield Link("control", self.control(code), code)
            found = self.strategy.find(code, Control)
            if found is not None:
                yield from self.shown(found)

    def shown(self, control: Control) -> Iterator[Link]:
        """Yield how a control is verified, and its evidence."""
        code = control.id
        if control.verified:
            yield Link("result", f"verification of {code}: {control.verified}", code)
        else:
            yield Link("result", f"how often {code} is verified", code, missing=True)
        if not control.evidence:
            yield Link("evidence", f"evidence that {code} works", code, missing=True)
        yield from map(self.evidence, control.evidence)

    def evidence(self, code: str) -> Link:
        """Return a document with version, status and date; missing where it cannot serve."""
        found = self.strategy.find(code, ReferencedDocument)
        if found is None:
            return Link("evidence", f"the document {code}", code, missing=True)
        flaw = self.flaw(found)
        parts = [f"version {found.version}" if found.version else "", found.status or ""]
        parts += [f"{found.date}" if found.date else ""]
        told = ", ".join([found.label, *filter(None, parts)])
        if flaw:
            return Link("evidence", f"evidence in force: {told}, {flaw}", code, missing=True)
        return Link("evidence", told, code)

    def flaw(self, document: ReferencedDocument) -> str | None:
        """Return why a document cannot serve as evidence on the day, if so."""
        if document.status in {"draft", "superseded", "obsolete"}:
            return f"which is {document.status}"
        if document.expires is not None and document.expires <= self.as_of:
            return f"which expired on {document.expires}"
        return None

    def monitoring(self, codes: Iterable[str]) -> Iterator[Link]:
        """Yield where a hazard would be seen, and from which figure on."""
        for code in codes:
            location = self.strategy.find(code, MonitoringLocation)
            if location is None:
                yield Link("monitoring", f"the location {code}", code, missing=True)
                continue
            told = ", ".join(
                filter(None, (location.label, location.method, location.frequency))
            )
            at = f" at {self.label(location.at)}" if location.at else ""
            yield Link("monitoring", told + at, code)
            if location.method != "observation":
                yield self.limit(location)

    def limit(self, location: MonitoringLocation) -> Link:
        """Return the levels of a location in the unit of its method."""
        figures = {
            "alert": location.alert,
            "action": location.action,
            "alert (5 um)": location.alert_5um,
            "action (5 um)": location.action_5um,
        }
        told = ", ".join(f"{k} {plain(v)}" for k, v in figures.items() if v is not None)
        if not told:
            return Link("limit", f"limits of {location.id}", location.id, missing=True)
        unit = location.unit or UNITS.get(location.method or "", "")
        return Link("limit", f"{location.id}: {told} {unit}".rstrip(), location.id)
