package org.countercheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Every public type and method has a comment. Overriding methods inherit theirs; record components have tags. */
class DocumentationTest {

    @Test
    void every_promise_has_a_comment() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<Path> java = sources.filter(f -> f.toString().endsWith(".java"))
                    .filter(f -> !f.endsWith("package-info.java"))
                    .toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(java));
            assertThat(undocumented(task)).isEmpty();
        }
    }

    @Test
    void a_public_method_without_a_comment_is_noticed() throws IOException {
        String source =
                "/** A. */ public class A { public void told() {} private void hidden() {} /** x */ public int ok() { return 1; } }";
        SimpleJavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///A.java"), SimpleJavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        JavacTask task =
                (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, null, null, null, List.of(file));
        assertThat(undocumented(task)).containsExactly("A.told");
    }

    private static List<String> undocumented(JavacTask task) throws IOException {
        DocTrees trees = DocTrees.instance(task);
        List<String> missing = new ArrayList<>();
        for (CompilationUnitTree unit : task.parse()) {
            new Scanner(trees, missing).scan(unit, null);
        }
        return missing;
    }

    private static final class Scanner extends TreePathScanner<Void, Void> {

        private final DocTrees trees;
        private final List<String> missing;

        Scanner(DocTrees trees, List<String> missing) {
            this.trees = trees;
            this.missing = missing;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            boolean nestedInInterface =
                    isInterface(getCurrentPath().getParentPath().getLeaf());
            if (!type.getModifiers().getFlags().contains(Modifier.PUBLIC) && !nestedInInterface) {
                return null;
            }
            require(type.getSimpleName().toString());
            return super.visitClass(type, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            ClassTree owner = (ClassTree) getCurrentPath().getParentPath().getLeaf();
            ModifiersTree modifiers = method.getModifiers();
            boolean overrides = modifiers.getAnnotations().stream()
                    .anyMatch(a -> a.getAnnotationType().toString().equals("Override"));
            boolean promised = modifiers.getFlags().contains(Modifier.PUBLIC)
                    || isInterface(owner) && !modifiers.getFlags().contains(Modifier.PRIVATE);
            if (promised && !overrides) {
                require(owner.getSimpleName() + "." + method.getName());
            }
            return null;
        }

        private void require(String name) {
            TreePath path = getCurrentPath();
            String comment = trees.getDocComment(path);
            if (comment == null || comment.isBlank()) {
                missing.add(name);
            }
        }

        private static boolean isInterface(Tree tree) {
            return tree.getKind() == Tree.Kind.INTERFACE;
        }
    }
}
