#include "tools/vnx-scan/output/CsvSink.h"

#include "checks/token/Rule.h"
#include "tools/vnx-scan/output/FindingText.h"

#include <string>

namespace vnx::scan {

/// Quoted where RFC 4180 wants it.
static std::string field(std::string_view Value) {
  std::string Text = cleanText(Value);
  if (Text.find_first_of(",\"\r\n") == std::string::npos)
    return Text;
  std::string Result = "\"";
  for (char C : Text) {
    if (C == '"')
      Result += '"';
    Result += C;
  }
  return Result + '"';
}

static std::string field(std::uint64_t Value) { return std::to_string(Value); }

CsvSink::CsvSink(OutputStream &Out) : Out(Out) {
  Out << "rule,path,line,column,byte_offset,byte_length,cell,cell_line,binary,"
         "context,encoding,confidence,redacted,fingerprint,message,note,remedy,"
         "no_fix_reason,suppressed_by\r\n";
}

void CsvSink::finding(const raw::Report &Report) {
  const token::Finding &Found = Report.Found;
  bool InCell = Found.Cell != 0;
  std::string_view Before;
  for (const std::string &Field :
       {field(token::Rule.Id), field(Found.Path), field(Found.Line),
        field(Found.Column), field(Found.Begin), field(Found.End - Found.Begin),
        InCell ? field(Found.Cell) : "", InCell ? field(Found.CellLine) : "",
        field(Found.InBinary ? "true" : "false"), field(toString(Found.In)),
        field(Found.Encoding), field(token::toString(Found.Level)),
        field(Found.Redacted), field(Found.Fingerprint),
        field(messageOf(Found)), field(Report.Note), field(Found.Remedy),
        field(Found.NoFixReason), field(Found.SuppressedBy)}) {
    Out << Before << Field;
    Before = ",";
  }
  Out << "\r\n";
}

} // namespace vnx::scan
