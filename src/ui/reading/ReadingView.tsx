import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { Save20Regular } from "@fluentui/react-icons/svg/save";
import type { ReactNode } from "react";
import type { Column, Role, Table } from "../../core/model/appendix";
import { withChoice } from "../../core/settings";
import { useWords } from "../lang";
import { Working } from "../Working";
import type { Outcome } from "../outcome";
import type { CheckSession } from "../useCheckSession";
import { SheetSection } from "./SheetSection";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  save: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS },
});

/** Sheets whose columns are shown at first; the rest are opened one by one, for a workbook may have many. */
const FIRST_SHEETS = 3;

/** "Cách hiểu bảng": a session's reading and the way back. */
export interface ReadingViewProps {
  readonly session: CheckSession;
  readonly outcome: Outcome;
  readonly onBack: () => void;
}

/** What was understood of each sheet and why; the user may say better, and keep that in the workbook. */
export function ReadingView({ session, outcome, onBack }: ReadingViewProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { activity } = session;
  const onRole = (table: Table, column: Column, role: Role | null) =>
    session.adjust({ roles: withChoice(outcome.settings.roles, table, column, role) });
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        {/* The user asked for this view, so the focus may follow. */}
        <Button autoFocus appearance="subtle" icon={<ArrowLeft20Regular />} aria-label={words.back} onClick={onBack} />
        <h2 className={styles.title}>{words.readingTitle}</h2>
      </div>
      <p className={styles.text}>{words.readingIntro}</p>
      {activity && <Working session={session} />}
      <div className={styles.save}>
        <Button icon={<Save20Regular />} disabledFocusable={activity !== null} onClick={session.saveSettings}>
          {words.saveSettings}
        </Button>
        <p className={styles.hint}>{words.saveHint}</p>
      </div>
      {outcome.reading.sheets.map((sheet, index) => (
        <SheetSection
          key={sheet.sheet}
          sheet={sheet}
          isOpenAtFirst={index < FIRST_SHEETS}
          isBusy={activity !== null}
          onRole={onRole}
        />
      ))}
    </div>
  );
}
