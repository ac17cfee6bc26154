"""What a run has shown, as text and as the section of the README."""

from collections.abc import Iterator
from pathlib import Path

from ccs_author.rules import catalogue
from tests.rules.mutation.grounds import KINDS
from tests.rules.mutation.score import OUTCOMES, Score, scores, total
from tests.rules.mutation.sites import sites
from tests.rules.mutation.whole import Result

BEGIN, END = "<!-- figures of make mutate -->", "<!-- end of the figures -->"
TARGET = 0.95


def failures(result: Result) -> list[str]:
    """Return which targets are missed."""
    share = total(result.taught).share
    errors = result.alarms.get("error", [])
    return [
        *([f"{share:.1%} noticed, less than {TARGET:.0%}"] if share < TARGET else []),
        *([f"{len(errors)} false alarms of level error"] if errors else []),
    ]


def as_text(result: Result) -> str:
    """Return the table by rule, all that went unnoticed, and the facts by what is known."""
    return "\n".join(_lines(result)) + "\n"


def _lines(result: Result) -> Iterator[str]:
    yield f"{'rule':44}" + "".join(f"{word:>9}" for word in ("broken", *OUTCOMES, "unfair"))
    for name, score in scores([*result.taught, *result.ids], "expected").items():
        if score.broken:
            yield _row(name, score)
    yield _row("rules in total", total(result.taught))
    yield _row("checks of ids in total", total(result.ids))
    for title, lines in (
        ("Not noticed by whom they ought to be", _unnoticed(result)),
        *(
            (f"Rules whose case had to be {kind}", rules)
            for kind, rules in [*_at_best(result)][1:]
        ),
        ("Rules without a fair trial", result.silent),
        ("False alarms of level error", result.alarms.get("error", [])),
        ("Lesser findings on harmless edits", result.alarms.get("lesser", [])),
        *((f"Facts {word}", facts) for word, facts in result.facts.items()),
    ):
        yield f"\n{title}: {len(lines)}"
        yield from (f"  {line}" for line in lines)


def _row(name: str, score: Score) -> str:
    counts = "".join(f"{score.counts[word]:9}" for word in OUTCOMES)
    return f"{name:44}{score.broken:9}{counts}{score.unfair:9}"


def _unnoticed(result: Result) -> list[str]:
    return [
        str(each) for each in (*result.taught, *result.ids) if each.who in ("another", "nobody")
    ]


def into_readme(result: Result, file: Path) -> None:
    """Replace the figures between the two marks of the README."""
    text = file.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    section = "\n".join(_section(result))
    file.write_text(f"{before}{BEGIN}\n\n{section}\n\n{END}{after}", encoding="utf-8")


def _section(result: Result) -> Iterator[str]:
    names = ", ".join(f"{each.name} ({len(each.records)} records)" for each in sites())
    yield f"Examples: {names}.\n"
    yield (
        "| what was broken | facts | right rule | all together | loader | another rule "
        "| nobody | unfair | noticed |"
    )
    yield "| --- |" + " ---: |" * 8
    for name, score in scores(result.taught, "operator").items():
        yield _cells(name, score)
    yield _cells("**as the cases teach, in total**", total(result.taught))
    for name, score in scores(result.ids, "operator").items():
        yield _cells(name, score)
    yield from _grounds(result)
    yield "| harmless edit | times |\n| --- | ---: |"
    yield from (f"| {name} | {count} |" for name, count in sorted(result.edits.items()))
    errors, lesser = (len(result.alarms.get(word, [])) for word in ("error", "lesser"))
    yield f"\nFalse alarms of level error: {errors}; lesser findings: {lesser}.\n"
    yield "| grade swapped | times |\n| --- | ---: |"
    yield from (f"| {name} | {count} |" for name, count in sorted(result.grades.items()))
    yield "\n| facts stated in the examples | fields |\n| --- | ---: |"
    yield from (f"| {word} | {len(facts)} |" for word, facts in result.facts.items())
    weak = {n: s for n, s in scores(result.taught, "expected").items() if s.share < TARGET}
    if weak:
        yield "\n| rule below the target | facts | noticed |\n| --- | ---: | ---: |"
        yield from (f"| {name} | {s.broken} | {s.noticed} |" for name, s in weak.items())


def _grounds(result: Result) -> Iterator[str]:
    """Yield how strong the evidence is: what had to be written into an example first."""
    yield (
        "\n| where it was broken | facts | right rule | all together | loader "
        "| another rule | nobody | unfair | noticed | rules tried so at best |"
    )
    yield "| --- |" + " ---: |" * 9
    at_best = dict(_at_best(result))
    for kind in KINDS:
        here = [each for each in result.taught if each.ground == kind]
        yield f"{_cells(kind, total(here))} {len(at_best[kind])} |"
    tried = sum(map(len, at_best.values()))
    # Also those that teach no lesson, because no two of their cases are one fact apart.
    yield f"\nRules tried: {tried}; without a fair trial: {len(catalogue()) - tried}.\n"


def _at_best(result: Result) -> Iterator[tuple[str, list[str]]]:
    """Yield the rules for which a ground is the strongest with a fair trial."""
    known: set[str] = set()
    for kind in KINDS:
        asked = {e.expected for e in result.taught if e.fair and e.ground == kind} - known
        yield kind, sorted(asked)
        known |= asked


def _cells(name: str, score: Score) -> str:
    counts = " | ".join(str(score.counts[word]) for word in OUTCOMES)
    return f"| {name} | {score.broken} | {counts} | {score.unfair} | {score.share:.1%} |"
