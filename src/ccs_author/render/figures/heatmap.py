"""The heat map: how many risks stand where, by severity and occurrence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from ccs_author.render.figures.drawing import INK, QUIET, Canvas, Drawing, breadth

if TYPE_CHECKING:
    from ccs_author.model import Strategy
    from ccs_author.model.elements.risk_management import Risk, ScoringScheme

When = Literal["before", "after"]

_LEFT: Final = 92
_TOP: Final = 14
_WIDTH: Final = 760
_LINE: Final = 14
_LEAST: Final = 44
_MOST_LINES: Final = 6
_MOST_SCORE: Final = 10
_SHADES: Final = ("#f4f7fa", "#e3ebf3", "#cfdceb", "#b4c8df", "#94b0d1")
"""From low to high: told apart in print without colour, and dark text stays legible."""


def heatmap(strategy: Strategy, when: When) -> Drawing | None:
    """Return the risks by severity and occurrence, or None where none is scored."""
    scheme = strategy.risk_management.scheme
    top = min(max(scheme.score_max, 1), _MOST_SCORE)
    cells: dict[tuple[int, int], list[str]] = {}
    for risk in strategy.risk_management.risks:
        spot = _spot(risk, when, top)
        if spot is not None:
            cells.setdefault(spot, []).append(risk.id)
    if not cells:
        return None
    return Drawing(_Map(cells, top, scheme).svg(), _alternative(cells, when))


def _spot(risk: Risk, when: When, top: int) -> tuple[int, int] | None:
    score = risk.before if when == "before" else risk.after
    if score is None or score.severity is None or score.occurrence is None:
        return None
    if not (1 <= score.severity <= top and 1 <= score.occurrence <= top):
        return None
    return score.severity, score.occurrence


def _alternative(cells: dict[tuple[int, int], list[str]], when: str) -> str:
    told = "; ".join(
        f"severity {severity}, occurrence {occurrence}: {', '.join(codes)}"
        for (severity, occurrence), codes in sorted(cells.items(), reverse=True)
    )
    return f"Risks {when} control, by severity and occurrence: {told}."


class _Map:
    """Draws the cells; a row grows with the ids that it has to hold."""

    def __init__(
        self, cells: dict[tuple[int, int], list[str]], top: int, scheme: ScoringScheme
    ) -> None:
        self._top = top
        self._broad = (_WIDTH - _LEFT - 14) / top
        self._lines = {spot: _flowed(codes, self._broad - 10) for spot, codes in cells.items()}
        self._severity = {step.score: step.meaning or "" for step in scheme.severity}
        self._canvas = Canvas()

    def svg(self) -> str:
        y: float = _TOP
        for severity in range(self._top, 0, -1):
            y += self._row(severity, y)
        for occurrence in range(1, self._top + 1):
            middle = _LEFT + (occurrence - 0.5) * self._broad
            self._canvas.text(middle, y + 18, str(occurrence), 13, text_anchor="middle")
        middle = (_LEFT + _WIDTH) / 2
        self._canvas.text(middle, y + 38, "Occurrence", 13, text_anchor="middle", fill=QUIET)
        height = y + 50
        turn = f"rotate(-90 24 {(y + _TOP) / 2:.1f})"
        self._canvas.text(
            24, (y + _TOP) / 2, "Severity", 13, text_anchor="middle", fill=QUIET, transform=turn
        )
        return self._canvas.finished(_WIDTH, height, "Risk heat map")

    def _row(self, severity: int, y: float) -> float:
        most = max(
            (len(self._lines.get((severity, n), ())) for n in range(1, self._top + 1)),
            default=0,
        )
        high = max(_LEAST, most * _LINE + 14)
        self._canvas.text(_LEFT - 14, y + high / 2 + 5, str(severity), 13, text_anchor="end")
        for occurrence in range(1, self._top + 1):
            self._cell(severity, occurrence, y, high)
        return high

    def _cell(self, severity: int, occurrence: int, y: float, high: float) -> None:
        x = _LEFT + (occurrence - 1) * self._broad
        share = severity * occurrence / self._top**2
        shade = _SHADES[min(int(share * len(_SHADES)), len(_SHADES) - 1)]
        self._canvas.shape(
            "rect",
            x=x,
            y=y,
            width=self._broad,
            height=high,
            fill=shade,
            stroke="#ffffff",
            stroke_width=2,
        )
        lines = self._lines.get((severity, occurrence), [])
        start = y + (high - len(lines) * _LINE) / 2 + 11
        for number, words in enumerate(lines):
            self._canvas.text(
                x + self._broad / 2,
                start + number * _LINE,
                words,
                11.5,
                text_anchor="middle",
                fill=INK,
            )


def _flowed(codes: list[str], room: float) -> list[str]:
    """Return ids in as many lines as fit, then how many more there are."""
    lines: list[str] = []
    for number, code in enumerate(codes):
        joined = f"{lines[-1]}, {code}" if lines else code
        if lines and breadth(joined, 11.5) <= room:
            lines[-1] = joined
        elif len(lines) == _MOST_LINES - 1 and number < len(codes) - 1:
            return [*lines, f"and {len(codes) - number} more"]
        else:
            lines.append(code)
    return lines
