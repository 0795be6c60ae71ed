using Bulletin.Tests.Cases;
using Bulletin.Tests.Documents;
using ClosedXML.Excel;

namespace Bulletin.Tests.Cli;

/// <summary>What lies on every desk: a small template, good ones and bad ones after it, and workbooks. It is made once and copied.</summary>
internal sealed class DeskFiles
{
    private static readonly Lazy<DeskFiles> Made = new(() => new(Directory.CreateTempSubdirectory("bulletin-desk-files-").FullName));

    private readonly string _folder;

    private DeskFiles(string folder)
    {
        _folder = folder;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        Copy(Path.Combine(CaseFile.Root, "tests", "Bulletin.Tests", "Cli", "Template"), PathOf("town"));
        Return("daily.xlsx", (1286, 1279), (1142, 1133), (1038, 1029));
        Return("my daily.xlsx", (1286, 1279), (1142, 1133), (1038, 1029));
        Return("wrong.xlsx", (1286, 1279), (1142, 1143), (1038, 1029));
        Return("days/a/daily.xlsx", (10, 9), (10, 9), (10, 9));
        OfficeReturn.Save(PathOf("late.xlsx"), "2021年7月29日", [(1286, 1279), (1142, 1133)], sent: "2021年7月29日18时40分");
        Copy(PathOf("town"), PathOf("timed"));
        File.AppendAllText(PathOf("timed/scheme.yaml"), "cut-off: 18:00\nmissing-office: leave-out\n");
        Kept("kept", "西山");
        Kept("muddled", "东湖");
        Return("days/~$daily.xlsx", (1, 1), (1, 1), (1, 1));
        Copy(PathOf("town"), PathOf("mistyped"));
        File.AppendAllText(PathOf("mistyped/scheme.yaml"), "checks: { total-difers: error }\n");
        Copy(PathOf("town"), PathOf("garbled"));
        File.AppendAllText(PathOf("garbled/scheme.yaml"), "notes: [ 一、二\n");
        Copy(PathOf("town"), PathOf("faulty"));
        File.AppendAllText(PathOf("faulty/scheme.yaml"), """
            cutoff: 18:00
            missing-office: skip
            sections:
              - { name: 企业 }
            rates2: 1
            """);
        Misspelt("misspelt", "{{ if 完成 '复工' }}全部复工{{ else }}还差{{ 余 '复公' }}{{ end }}，复工率[98%](#复工率)。");
        Misspelt("unclosed", "{{ if 完成 '复工' }}全部复工。");
        Copy(PathOf("town"), PathOf("carry"));
        var scheme = Path.Combine(PathOf("carry"), "scheme.yaml");
        File.WriteAllText(scheme, File.ReadAllText(scheme).Replace("kind: stock", "kind: stock, missing: carry", StringComparison.Ordinal));
        Return("gap.xlsx", (1286, 1279), (1142, -1), (1038, 1029));
        Return("earlier/28.xlsx", "2021年7月28日", (1286, 1270), (1142, 1130), (1038, 1020));
        Directory.CreateDirectory(PathOf("empty"));
        File.WriteAllText(PathOf("newer.json"), """{ "schema": 2, "date": "2021-07-29", "figures": [] }""");
        Directory.CreateDirectory(PathOf("articles"));
        File.WriteAllText(PathOf("articles/a.txt"), "街上又亮了灯\n　　停产企业【停产企业】，已复工【复工】。\n　　沿街有300户商铺。\n");
        File.WriteAllText(PathOf("articles/b.md"), "---\nheadline: 桥通了\n---\n复工率为【复工律】，[99%](#复工率)。\n");
        File.WriteAllText(PathOf("twice.csv"), "复工日报（2022年4月21日）,\n街道,复工（家）\n甲街道,3\n乙街道,见附件\n甲街道,4\n");
        foreach (var name in (string[])["十、尾声.txt", "二、厂.txt", "一、街.txt", "三、桥.md", "~$一、街.docx", ".隐藏.txt", "旧稿.doc", "照片.jpg"])
            WriteMixed(name);
        Directory.CreateDirectory(PathOf("mixed/存档"));
        File.WriteAllText(PathOf("mixed/存档/旧.txt"), "旧稿\n");
        File.WriteAllBytes(PathOf("locked.docx"), RawBinaryWorkbook.OfStream("EncryptedPackage"));
        File.WriteAllBytes(PathOf("old.docx"), RawBinaryWorkbook.OfStream("WordDocument"));
        File.WriteAllText(PathOf("broken.docx"), "PK\u0003\u0004 no document");
        File.WriteAllText(PathOf("broken.xlsx"), "PK\u0003\u0004 no workbook");
    }

    /// <summary>An article that tells its place in the folder by a number of its own.</summary>
    private void WriteMixed(string name)
    {
        Directory.CreateDirectory(PathOf("mixed"));
        File.WriteAllText(PathOf("mixed/" + name), name.EndsWith(".md", StringComparison.Ordinal) ? "---\nheadline: 桥\n---\n桥上有3人。\n" : $"{name}\n　　{name[0]}号有7人。\n");
    }

    /// <summary>Lays them on a desk.</summary>
    public static void LayOut(string folder) => Copy(Made.Value._folder, folder);

    private string PathOf(string name) => Path.Combine(_folder, name);

    private void Return(string name, params (int Stopped, int Resumed)[] rows) => Return(name, "2021年7月29日", rows);

    private void Return(string name, string day, params (int Stopped, int Resumed)[] rows) => OfficeReturn.Save(PathOf(name), day, rows);

    /// <summary>A template with another article beside its own.</summary>
    private void Misspelt(string name, string body)
    {
        Copy(PathOf("town"), PathOf(name));
        File.WriteAllText(PathOf(name + "/articles/two.md"), $"---\nheadline: 还差几家\n---\n{body}\n");
    }

    /// <summary>A template whose register is a workbook; so is its second office called as well.</summary>
    private void Kept(string name, string alias)
    {
        Copy(PathOf("town"), PathOf(name));
        var scheme = File.ReadAllText(PathOf(name + "/scheme.yaml")).ReplaceLineEndings("\n");
        var offices = scheme.IndexOf("offices:", StringComparison.Ordinal);
        File.WriteAllText(PathOf(name + "/scheme.yaml"), scheme[..offices] + "offices: 名册.xlsx\n" + scheme[scheme.IndexOf("indicators:", StringComparison.Ordinal)..]);
        using var workbook = new XLWorkbook();
        workbook.AddWorksheet("名册").Cell("A1").InsertData(new string[][]
        {
            ["序号", "办事处", "别名", "电话"], ["1", "东湖街道办事处", "东湖街道", "12345"], ["2", "西山街道办事处", $"西山街道、{alias}", ""], ["3", "南桥街道办事处", "", ""],
        });
        workbook.SaveAs(PathOf(name + "/名册.xlsx"));
    }

    private static void Copy(string from, string to)
    {
        foreach (var folder in Directory.EnumerateDirectories(from, "*", SearchOption.AllDirectories).Prepend(from))
            Directory.CreateDirectory(Path.Combine(to, Path.GetRelativePath(from, folder)));
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            File.Copy(file, Path.Combine(to, Path.GetRelativePath(from, file)));
    }
}
