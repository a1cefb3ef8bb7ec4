"""English of the audit report, and of how two values stand."""

from __future__ import annotations

TEXTS: dict[str, str | tuple[str, str]] = {
    # the audit report
    "audit.title": "Fact-consistency audit",
    "audit.titled": "Fact-consistency audit: {project}",
    "audit.verdict": "**{word}**: exit status {status}, {why}.",
    "audit.passed": "Passed",
    "audit.failed": "Failed",
    "audit.incomplete": "Incomplete",
    "audit.broken": "Not done",
    "audit.none": "None.",
    "audit.conflict": "New conflicts",
    "audit.rule": "rule {rule}",
    "audit.why": "Why:",
    "audit.remedy": "What to do: {text}",
    "audit.left-out": (
        "{n} more is left out here: a summary bears no more. `-o markdown:PATH` writes it whole.",
        "{n} more are left out here: a summary bears no more. `-o markdown:PATH` writes all.",
    ),
    "audit.waivers": "Waivers",
    "audit.known": "Known and waived",
    "audit.skipped": "Inputs not read",
    "audit.sources": "Sources",
    "audit.one-source": "Read as one source",
    "audit.method": "Method",
    "audit.rules": "Rules",
    "audit.number-articles": "Articles read",
    "audit.number-unread": "Articles not read whole",
    "audit.number-skipped": "Other files passed over",
    "audit.number-sources": "Sources",
    "audit.number-claims": "Claims",
    "audit.number-facts": "Facts",
    "audit.number-baseline": "Findings in the baseline",
    "column.findings": "Findings",
    "column.new": "New",
    "column.known": "Known",
    "column.waived": "Waived",
    "column.read": "What was read",
    "column.number": "Number",
    "column.words": "In its words",
    "column.values": "Values",
    "column.place": "Place",
    "column.finding": "Finding",
    "column.subject": "Subject",
    "column.figures": "Figures",
    "column.alone": "Without a second source",
    "column.state": "State",
    "column.excused": "Values excused",
    "column.reason": "Reason",
    "column.owner": "Owner",
    "column.until": "Until",
    "column.because": "Because",
    "column.rule": "Rule",
    "column.sort": "Sort",
    "column.owner-group": "Group",
    "column.articles": "Articles",
    "column.facts": "Facts",
    "column.conflicts": "In conflicts",
    "column.tie": "Why",
    "column.version": "Version",
    "column.options": "Options",
    "column.why": "Why it is there",
    "sort.official": "official",
    "sort.agency": "agency",
    "sort.own": "own",
    "tie.owner": "of one owner: {owner}",
    "tie.copy": "one text: the others repeat {source}",
    "tie.credit": (
        "all credit {name} for the same claim, in {n} fact",
        "all credit {name} for the same claim, in {n} facts",
    ),
    "method.version": "Made by {tool} with --fail-on {bar}.",
    "method.values": (
        "Values were read by tables of words and resolved against the date of each article; none"
        " was guessed."
    ),
    "method.about": (
        "“About” leaves {about} % on either side of a number. A date without a day stands for all"
        " its days, and values conflict only where nothing lies in both."
    ),
    "method.joined": (
        "Two claims are one fact where sentence, subject and role speak for it: like values over"
        " {equal}, unlike ones over {apart} (log-odds). From {doubt} on an unlike pair is in doubt,"
        " and is shown as such."
    ),
    "method.sources": (
        "A source counts once and a copy not at all. The sources of one owner, and those that"
        " credit one third party for a claim, count as one."
    ),
    "method.rules": "{number} rules judged the facts; their set is {version}.",
    # how two values stand to each other
    "stands.same": "The two are the same.",
    "stands.within": "All that the first may be lies within the second: they agree.",
    "stands.around": "All that the second may be lies within the first: they agree.",
    "stands.overlaps": "Some of it lies in both: they agree as far as they go.",
    "stands.apart": "Nothing lies in both: they exclude each other.",
    "margin.none": "{name} is {said}.",
    "margin.some": "{name} is {said} and may be {may_be}.",
    "margin.because": "{name} is {said} and may be {may_be}, as {reasons}.",
    "margin.converted": "a converted figure is good to its last digit",
    "margin.about-days": "“about” leaves some days on either side",
    "margin.about": "“about” leaves {share} % on either side",
    "margin.months": "months and years are not all of one length",
    "margin.no-day": "no day is given",
    "margin.no-zone": "no time zone is given",
}
