// parse_typescript.cjs MODULE: reads paths, one a line; writes each with a tab
// and the first syntax error that typescript finds in it.
const fs = require("fs");
const ts = require(process.argv[2]);

for (const path of fs.readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  const text = fs.readFileSync(path, "utf8");
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
  const [first] = file.parseDiagnostics;
  const message = first ? ts.flattenDiagnosticMessageText(first.messageText, " ") : "";
  console.log(`${path}\t${message}`);
}
