// Reads paths, one a line; writes each with a tab and the syntax error in it,
// as a script or else as a module. Nothing is run.
import { readFileSync } from "node:fs";
import vm from "node:vm";

for (const path of readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  const text = readFileSync(path, "utf8").replace(/^\uFEFF/, "").replace(/^#!.*/, "");
  let error = "";
  try {
    // As node wraps a file, so that `return` may stand in it.
    vm.compileFunction(text, ["exports", "require", "module"]);
  } catch {
    try {
      new vm.SourceTextModule(text);
    } catch (asModule) {
      error = asModule.message;
    }
  }
  console.log(`${path}\t${error.replace(/\s+/g, " ")}`);
}
