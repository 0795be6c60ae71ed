namespace Bulletin;

/// <summary>
/// The codes of all kinds of findings, those of the importer and the command line too, in ordinal order: what <c>checks</c> of a scheme may name.
/// Written out, so that a scheme can be read without loading every stage; a test holds the list to the kinds.
/// </summary>
public static class FindingCodes
{
    public static IReadOnlyList<string> All { get; } =
    [
        "acceptance-lapsed", "article-fault", "article-unreadable", "cell-error", "column-ambiguous", "column-chosen", "column-unknown",
        "correction-differs", "correction-incomplete", "correction-twice", "correction-unknown", "data-unchanged", "date-disagrees", "date-missing",
        "date-overridden", "day-gap", "deadline-passed", "enumeration-count", "expected-other-day", "expected-unreadable", "figure-differs",
        "figure-joined", "figure-missing", "figure-new", "figures-edited", "figures-missing", "figures-other-day", "figures-other-scheme",
        "figures-unreadable", "font-unreadable", "formula-cycle", "formula-syntax", "formula-uncalculated", "formula-unit", "formula-unknown-name",
        "glyph-missing", "hand-number", "headline-missing", "hidden-cells", "indicator-missing", "input-closed", "input-empty", "input-missing",
        "issue-date-early", "issue-date-unreadable", "issue-date-weekday", "label-long", "lead-missing", "link-broken", "link-mismatch", "link-unknown",
        "manuscript-repeated-part", "manuscript-unknown-figure", "manuscript-unknown-part", "manuscript-unreadable", "mapping-unfit", "mark-doubled",
        "markup-refused", "no-article", "no-return", "not-a-number", "not-yet-arrived", "office-disagrees", "office-duplicate", "office-late",
        "office-missing", "office-not-named", "office-unknown", "other-day", "page-fault", "part-exceeds-whole", "part-unknown", "past-empty",
        "past-unreadable", "percent-or-share", "placeholder-left", "rate-above-100", "rate-differs", "register-heading", "register-missing",
        "row-without-office", "rule-broken", "same-return", "scheme-code", "scheme-duplicate", "scheme-full-width", "scheme-indent",
        "scheme-missing-key", "scheme-parent-circle", "scheme-part", "scheme-syntax", "scheme-unit", "scheme-unknown-key", "scheme-unknown-name",
        "scheme-value", "sent-time-missing", "sent-time-unreadable", "several-days", "sheet-chosen", "sheet-passed-over", "sheet-too-large",
        "stale-return", "table-count", "table-unclear", "template-closed", "template-incomplete", "template-missing", "text-passed-over",
        "text-unreadable", "total-differs", "total-unreadable", "two-versions", "unit-converted", "unit-differs", "value-approximate",
        "value-fractional", "value-missing", "value-negative", "value-not-due", "workbook-characters", "workbook-damaged", "workbook-empty",
        "workbook-encrypted", "workbook-forbidden", "workbook-in-use", "workbook-is-html", "workbook-is-text", "workbook-missing",
        "workbook-not-a-workbook", "workbook-old-format", "workbook-too-large", "workbook-too-slow", "workbook-uncommon-format",
        "workbook-unreadable", "workbook-unsafe",
    ];
}
