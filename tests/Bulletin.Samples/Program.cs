using Bulletin.Samples;

// dotnet run --project tests/Bulletin.Samples [folder]          (default: the repository's samples folder)
// dotnet run --project tests/Bulletin.Samples -- --for-xls FILE  (the workbook that LibreOffice saves as the inbox's .xls)
var samples = args.Length == 1 ? args[0] : Path.Combine(Repository.Root(), "samples");
if (args is ["--for-xls", var original])
{
    File.WriteAllBytes(original, InboxWorkbooks.OriginalOfBinary(Path.Combine(samples, "data")).Content);
    return;
}

foreach (var workbook in SampleWorkbooks.From(Path.Combine(samples, "data")))
{
    var file = Path.Combine(samples, workbook.Path);
    Directory.CreateDirectory(Path.GetDirectoryName(file)!);
    File.WriteAllBytes(file, workbook.Content);
    Console.WriteLine(file);
}
