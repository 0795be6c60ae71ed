using Bulletin.Tests.Support;
using Xunit;

namespace Bulletin.Tests.Returns;

public sealed class ReadingTests
{
    public static TheoryData<string> Cases => CaseRun.Titles("reading.txt");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_return_is_read_as_the_case_file_says(string title) => CaseRun.Hold("reading.txt", title);

    public static TheoryData<string> Reopening => CaseRun.Titles("reopening.txt");

    [Theory]
    [MemberData(nameof(Reopening))]
    public void A_return_in_the_shape_of_a_real_one_is_read_as_the_case_file_says(string title) => CaseRun.Hold("reopening.txt", title);

    public static TheoryData<string> Rows => CaseRun.Titles("rows.txt");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Several_rows_of_an_office_are_read_as_the_case_file_says(string title) => CaseRun.Hold("rows.txt", title);

    public static TheoryData<string> Days => CaseRun.Titles("days.txt");

    [Theory]
    [MemberData(nameof(Days))]
    public void Columns_of_several_days_are_read_as_the_case_file_says(string title) => CaseRun.Hold("days.txt", title);

    public static TheoryData<string> Groups => CaseRun.Titles("groups.txt");

    [Theory]
    [MemberData(nameof(Groups))]
    public void Offices_over_several_columns_are_read_as_the_case_file_says(string title) => CaseRun.Hold("groups.txt", title);

    public static TheoryData<string> Layouts => CaseRun.Titles("layouts.txt");

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_sheet_of_any_layout_is_read_as_the_case_file_says(string title) => CaseRun.Hold("layouts.txt", title);
}
