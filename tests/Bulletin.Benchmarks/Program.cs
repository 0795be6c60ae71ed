using Bulletin.Benchmarks;
using Bulletin.Samples;

// dotnet run -c Release --project tests/Bulletin.Benchmarks -- VERB
return args switch
{
    ["faults"] => Faults.Run(1000),
    ["faults", var count] when IsCount(count, out var copies) => Faults.Run(copies),
    ["inbox", var count, var folder] when IsCount(count, out var offices) => Inbox(folder, offices),
    ["opening", var folder] when Directory.Exists(folder) => Opening.Run(folder, Console.Out),
    ["kills", var count, var seed, var tool] when IsCount(count, out var kills) && IsCount(seed, out var start) => Kills.Run(tool, kills, start),
    [Opening.One, var file] => OpenedFile.Run(file, Console.Out),
    _ => Usage(),
};

static bool IsCount(string text, out int count) => int.TryParse(text, out count) && count > 0;

static int Inbox(string folder, int offices)
{
    new OneOfficeReturns(Path.Combine(Repository.Root(), "samples")).Write(folder, offices);
    return 0;
}

static int Usage()
{
    Console.Error.WriteLine("faults [COUNT]         how many seeded faults a check finds at the right cell, and whether it is silent on clean copies");
    Console.Error.WriteLine("inbox COUNT FOLDER     writes an inbox of that many one-office workbooks, and a template for them");
    Console.Error.WriteLine("opening FOLDER         how many of a folder's files are opened, each in a process of its own, in what time and memory");
    Console.Error.WriteLine("kills COUNT SEED TOOL  kills build and nightly of the published program that often at random moments, and looks at what is left");
    return 1;
}
