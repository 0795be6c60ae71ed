using Bulletin.Benchmarks;

// dotnet run -c Release --project tests/Bulletin.Benchmarks -- faults [COUNT]
return args switch
{
    ["faults"] => Faults.Run(1000),
    ["faults", var count] when int.TryParse(count, out var number) && number > 0 => Faults.Run(number),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("faults [COUNT]    how many seeded faults a check finds at the right cell, and whether it is silent on clean copies");
    return 1;
}
