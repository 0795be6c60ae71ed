using Bulletin.Samples;

// dotnet run --project tests/Bulletin.Samples [folder]    (default: the repository's samples folder)
var samples = args.Length > 0 ? args[0] : Path.Combine(Repository.Root(), "samples");
foreach (var workbook in SampleWorkbooks.From(Path.Combine(samples, "data")))
{
    var file = Path.Combine(samples, workbook.Path);
    Directory.CreateDirectory(Path.GetDirectoryName(file)!);
    File.WriteAllBytes(file, workbook.Content);
    Console.WriteLine(file);
}
