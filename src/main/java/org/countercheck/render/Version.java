package org.countercheck.render;

import java.util.Optional;

/** The version of the running library. */
final class Version {

    private Version() {}

    /** The version in the manifest; {@code development} when run from classes. */
    static String text() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
