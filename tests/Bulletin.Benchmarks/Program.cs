using Bulletin.Benchmarks;

// dotnet run -c Release --project tests/Bulletin.Benchmarks -- faults [COUNT]
// dotnet run -c Release --project tests/Bulletin.Benchmarks -- opening FOLDER
return args switch
{
    ["faults"] => Faults.Run(1000),
    ["faults", var count] when int.TryParse(count, out var number) && number > 0 => Faults.Run(number),
    ["opening", var folder] when Directory.Exists(folder) => Opening.Run(folder, Console.Out),
    [Opening.One, var file] => OpenedFile.Run(file, Console.Out),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("faults [COUNT]    how many seeded faults a check finds at the right cell, and whether it is silent on clean copies");
    Console.Error.WriteLine("opening FOLDER    how many of a folder's files are opened, each in a process of its own, in what time and memory");
    return 1;
}
