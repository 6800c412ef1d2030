package org.countercheck.explain;

import java.util.List;

/** One sort of slip: says whether it explains a broken relation, after verifying it by arithmetic. */
interface Hypothesis {

    /** Explanations, the likeliest first; empty unless the arithmetic bears them out without ambiguity. */
    List<Explanation> explain(Suspicion suspicion);
}
