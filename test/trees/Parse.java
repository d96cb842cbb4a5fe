// Reads paths, one a line; writes each with a tab and the first syntax error
// that javac's parser finds in it.
import com.sun.source.util.JavacTask;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

class Parse {
  public static void main(String[] arguments) throws Exception {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    var input = new BufferedReader(new InputStreamReader(System.in));
    for (String path; (path = input.readLine()) != null; ) {
      var problems = new DiagnosticCollector<JavaFileObject>();
      StandardJavaFileManager files = compiler.getStandardFileManager(problems, null, null);
      var task = (JavacTask) compiler.getTask(null, files, problems, List.of("-proc:none"), null,
          files.getJavaFileObjects(Path.of(path)));
      task.parse();
      String error = "";
      for (var problem : problems.getDiagnostics())
        if (problem.getKind() == Diagnostic.Kind.ERROR && error.isEmpty())
          error = problem.getMessage(Locale.ROOT).replaceAll("\\s+", " ");
      System.out.println(path + "\t" + error);
    }
  }
}
