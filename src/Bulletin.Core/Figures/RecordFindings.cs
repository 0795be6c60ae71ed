using Bulletin.Findings;

namespace Bulletin.Figures;

/// <summary>What can be wrong with a <c>figures.json</c> against which a manuscript is held.</summary>
public static class RecordFindings
{
    public static readonly FindingKind Unreadable = new("figures-unreadable", Severity.Error, new("读不懂的 figures.json", "A figures.json that cannot be read"));

    public static readonly FindingKind Edited = new("figures-edited", Severity.Error, new("被改过的 figures.json", "A figures.json that was changed"));

    public static readonly FindingKind OtherScheme = new("figures-other-scheme", Severity.Error, new("按另一份制度算的 figures.json", "A figures.json of another scheme"));

    private static readonly Words BuildAgain = new("请用 bulletin build 从报表重新出报，再用它印稿。", "Build the bulletin again from its returns, and print with what that writes.");

    private static readonly Words TheSame = new("请用 -t 指明出报时用的模板；模板改过的，请重新出报。", "Name with -t the template that it was built with; if the template was changed, build again.");

    public static Finding NotOurs(string file) =>
        Unreadable.At(new(file), new($"{file} 不是 bulletin build 写的底稿，或是旧版写的。", $"{file} is not a ledger written by bulletin build, or was written by an earlier version."), BuildAgain);

    public static Finding Changed(string file) =>
        Edited.At(new(file), new($"{file} 出报后被改过，不能作底稿。", $"{file} was changed after it was written and cannot serve as the ledger."), BuildAgain);

    public static Finding Unlike(Place place, string title, string written, string reckoned) =>
        Edited.At(place, new($"“{title}”写的是{written}，按它自己列的来源重算是{reckoned}。", $"'{title}' is given as {written}; reckoned again from its own inputs it is {reckoned}."), BuildAgain) with
        { Found = written, Expected = Words.Same(reckoned) };

    public static Finding Unknown(Place place, string title) =>
        OtherScheme.At(place,
            new($"“{title}”在这份模板里没有，或算法、单位不同。", $"'{title}' is not in this template, or has another formula or unit there."),
            TheSame);

    public static Finding AnotherScheme(string file, int figures) =>
        OtherScheme.At(new(file), new($"{file} 里有{figures}个数与这份模板对不上：没有，或算法、单位不同。出报时用的像是另一份模板。", $"{figures} figures of {file} are not in this template, or have another formula or unit there: it seems to have been built with another template."), TheSame);

    public static Finding Lacking(string file, string title) =>
        OtherScheme.At(new(file), new($"模板里的“{title}”在 {file} 里没有。", $"'{title}' of the template is not in {file}."),
            TheSame);
}
