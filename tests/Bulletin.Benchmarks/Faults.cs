using System.Globalization;
using Bulletin.Documents.Importing;
using Bulletin.Findings;
using Bulletin.Samples;
using Bulletin.Samples.Faults;

namespace Bulletin.Benchmarks;

/// <summary>Counts the seeded faults that a check finds at the right cell, and the alarms that it gives for nothing.</summary>
internal static class Faults
{
    public static int Run(int count)
    {
        var workbooks = new SeededWorkbooks(Path.Combine(Repository.Root(), "samples"));
        var template = SampleTemplate.Read("recovery");
        var (found, made) = (new int[FaultSeeder.Kinds.Count], new int[FaultSeeder.Kinds.Count]);
        for (var number = 0; number < count; number++)
        {
            var (content, fault) = workbooks.Faulty(number);
            var kind = number % FaultSeeder.Kinds.Count;
            made[kind]++;
            if (Check(template, content).Any(fault!.Is))
                found[kind]++;
            else
                Console.WriteLine($"  not found: {fault.Kind} at {fault.Place}, copy {number}");
        }
        var alarms = Enumerable.Range(0, count).Sum(number => Alarms(template, workbooks.Clean(number), number));
        Report(found, made, alarms, count);
        return 0;
    }

    private static IReadOnlyList<Finding> Check(Template template, byte[] content)
    {
        using var stream = new MemoryStream(content);
        return Press.Run(new(template, [WorkbookImporter.Read("daily.xlsx", stream)]) { Input = "daily.xlsx" }).Findings;
    }

    private static int Alarms(Template template, SeededWorkbook clean, int number)
    {
        var alarms = Check(template, clean.Content).Where(f => f.Severity != Severity.Note).ToList();
        foreach (var alarm in alarms)
            Console.WriteLine($"  false alarm: {alarm.Kind.Code} at {alarm.Place}, clean copy {number}: {alarm.Message}");
        return alarms.Count;
    }

    private static void Report(int[] found, int[] made, int alarms, int count)
    {
        for (var kind = 0; kind < made.Length; kind++)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{found[kind],5} of {made[kind],4}   {FaultSeeder.Kinds[kind].Name} ({FaultSeeder.Kinds[kind].Code})"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{found.Sum()} of {made.Sum()} faults found at the right cell ({100m * found.Sum() / made.Sum():0.0} %); {alarms} alarms on {count} clean copies"));
    }
}
