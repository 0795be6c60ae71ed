using Bulletin.Tests.Support;
using Xunit;

namespace Bulletin.Tests.Returns;

public sealed class ReadingTests
{
    public static TheoryData<string> Cases => CaseRun.Titles("reading.txt");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_return_is_read_as_the_case_file_says(string title) => CaseRun.Hold("reading.txt", title);
}
