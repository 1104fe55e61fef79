import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircle20Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { QuestionCircle20Filled } from "@fluentui/react-icons/svg/question-circle";
import type { ReactNode } from "react";
import { showDate } from "../core/model/date";
import { useLang, useWords } from "./lang";
import type { Outcome } from "./outcome";
import { today } from "./today";
import { verdictOf, type Verdict } from "./verdict";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "20px 1fr",
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  sentence: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: "20px", fontWeight: tokens.fontWeightSemibold },
  details: {
    gridColumn: 2,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  passed: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
    borderTopColor: tokens.colorStatusSuccessBorder1,
    borderRightColor: tokens.colorStatusSuccessBorder1,
    borderBottomColor: tokens.colorStatusSuccessBorder1,
    borderLeftColor: tokens.colorStatusSuccessBorder1,
  },
  "not-passed": {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    borderTopColor: tokens.colorStatusDangerBorder1,
    borderRightColor: tokens.colorStatusDangerBorder1,
    borderBottomColor: tokens.colorStatusDangerBorder1,
    borderLeftColor: tokens.colorStatusDangerBorder1,
  },
  "not-checked": {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    borderTopColor: tokens.colorStatusWarningBorder1,
    borderRightColor: tokens.colorStatusWarningBorder1,
    borderBottomColor: tokens.colorStatusWarningBorder1,
    borderLeftColor: tokens.colorStatusWarningBorder1,
  },
});

const icons = {
  passed: CheckmarkCircle20Filled,
  "not-passed": DismissCircle20Filled,
  "not-checked": QuestionCircle20Filled,
} satisfies Readonly<Record<Verdict["kind"], unknown>>;

/** The check in one sentence, with its counts beneath, and when and as of which day it was made. */
export function VerdictCard({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const lang = useLang();
  const { kind, sentence, details } = verdictOf(outcome.result, lang);
  const Icon = icons[kind];
  const time = outcome.at.toLocaleTimeString(lang === "vi" ? "vi-VN" : "en-GB", { hour: "2-digit", minute: "2-digit" });
  const day = outcome.settings.today;
  return (
    <div className={mergeClasses(styles.card, styles[kind])} data-verdict={kind}>
      <Icon aria-hidden />
      <h2 className={styles.sentence}>{sentence}</h2>
      {details && <div className={styles.details}>{details}</div>}
      <div className={styles.details}>
        {[words.checkedAt(time), day !== today() && words.countedAsOf(showDate(day))].filter(Boolean).join(", ")}
      </div>
    </div>
  );
}
