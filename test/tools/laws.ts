import fc from "fast-check";

/**
 * fast-check, drawing the same examples in every run, so that a red run can be repeated by anyone.
 * `LAW_SEED=7 npx jest test/laws` draws others: that is how a law is hunted for counterexamples.
 */
fc.configureGlobal({ seed: Number(process.env.LAW_SEED ?? 2024) });

export default fc;
