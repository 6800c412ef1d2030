package org.countercheck.junit;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.countercheck.Countercheck;
import org.countercheck.audit.Audit;
import org.countercheck.audit.Baseline;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.platform.commons.support.AnnotationSupport;

/** Provides one run for each file of {@link AuditReports}. */
final class AuditReportsExtension implements TestTemplateInvocationContextProvider {

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return AnnotationSupport.isAnnotated(context.getRequiredTestMethod(), AuditReports.class);
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        AuditReports reports = AnnotationSupport.findAnnotation(context.getRequiredTestMethod(), AuditReports.class)
                .orElseThrow();
        if (!List.of(context.getRequiredTestMethod().getParameterTypes()).contains(Audit.class)) {
            throw new ExtensionConfigurationException(context.getRequiredTestMethod()
                            .getName() + " needs a parameter of type " + Audit.class.getName() + ".");
        }
        Countercheck auditor = Countercheck.standard();
        for (String folder : reports.rules()) {
            auditor = auditor.withRules(Path.of(folder));
        }
        Baseline accepted = reports.accepted().isEmpty() ? Baseline.EMPTY : Baseline.read(Path.of(reports.accepted()));
        Countercheck ready = auditor;
        return Arrays.stream(reports.value())
                .flatMap(pattern -> Glob.files(pattern).stream())
                .map(file -> new Run(file, ready, accepted));
    }

    /** One file. */
    private record Run(Path file, Countercheck auditor, Baseline accepted)
            implements TestTemplateInvocationContext, ParameterResolver {

        @Override
        public String getDisplayName(int number) {
            return file.toString().replace('\\', '/');
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(this);
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Audit.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return auditor.audit(file).accepting(accepted);
        }
    }
}
