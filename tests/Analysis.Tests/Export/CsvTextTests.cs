using System.Text;

using Fokuslupe.Analysis.Export;

namespace Fokuslupe.Analysis.Tests.Export;

public sealed class CsvTextTests
{
    [Fact]
    public void Write_Cells_AreQuotedWhereNeededAndHarmlessInSpreadsheets()
    {
        var bytes = CsvText.Write(["Nr", "Text"], [["1", "a;b"], ["2", "sagt \"nein\"\nund geht"], ["3", "=1+1"], ["4", "-5 Grad"], ["5", ""]]);

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(
            "Nr;Text\r\n1;\"a;b\"\r\n2;\"sagt \"\"nein\"\"\nund geht\"\r\n3;'=1+1\r\n4;'-5 Grad\r\n5;\r\n",
            Encoding.UTF8.GetString(bytes[3..]));
    }
}
