import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import type { ChoiceColumn } from "../../core/choices";
import { choiceName, choiceWords } from "../../core/report/choices";
import { inLanguage } from "../catalogue";
import { DialogFrame, DialogNote } from "../DialogFrame";
import { useLang, useWords } from "../lang";
import type { CheckSession } from "../useCheckSession";
import { listWords } from "./words";

const useStyles = makeStyles({
  text: { margin: 0 },
  columns: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  about: {
    marginBlock: 0,
    // In line with the label behind its box.
    marginInlineStart: "36px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  subtitle: { margin: 0, fontSize: tokens.fontSizeBase300 },
  refused: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, fontSize: tokens.fontSizeBase200 },
});

/** The columns of leads and statuses, and what writes their lists. */
export interface ListsDialogProps {
  readonly columns: readonly ChoiceColumn[];
  readonly session: Pick<CheckSession, "activity" | "setLists" | "dismiss">;
}

/** Asks which columns are to have a list to choose from; those that cannot have one are told with the reason. */
export function ListsDialog({ columns, session }: ListsDialogProps): ReactNode {
  const styles = useStyles();
  const lang = useLang();
  const { cancel } = useWords();
  const words = inLanguage(listWords, lang);
  const fit = columns.filter(({ refusal }) => refusal === null);
  const refused = columns.filter(({ refusal }) => refusal !== null);
  const isAny = columns.some(({ isOurs }) => isOurs);
  const [chosen, setChosen] = useState(() => fit.filter(({ isOurs }) => isOurs === isAny).map(({ key }) => key));
  const choose = (key: string, isWanted: boolean) =>
    setChosen([...chosen.filter((other) => other !== key), ...(isWanted ? [key] : [])]);
  return (
    <DialogFrame
      title={words.title}
      onClose={session.dismiss}
      onSubmit={() => (chosen.length > 0 || isAny) && session.setLists(chosen)}
      actions={
        <>
          <Button onClick={session.dismiss}>{cancel}</Button>
          <Button type="submit" appearance="primary" disabledFocusable={chosen.length === 0 && !isAny}>
            {chosen.length === 0 && isAny ? words.dropAll : words.write(chosen.length)}
          </Button>
        </>
      }
    >
      <p className={styles.text}>{words.intro}</p>
      {fit.length > 0 && (
        <div role="group" aria-label={words.columns} className={styles.columns}>
          {fit.map((column) => (
            <ColumnChoice
              key={column.key}
              column={column}
              isChosen={chosen.includes(column.key)}
              onChoose={(isWanted) => choose(column.key, isWanted)}
            />
          ))}
        </div>
      )}
      {isAny && <DialogNote>{words.unticked}</DialogNote>}
      {refused.length > 0 && (
        <>
          <h3 className={styles.subtitle}>{words.refused}</h3>
          <ul className={styles.refused}>
            {refused.map((column) => (
              <li key={column.key}>
                {choiceName[lang](column)}: {choiceWords(column, lang)}.
              </li>
            ))}
          </ul>
        </>
      )}
    </DialogFrame>
  );
}

interface ColumnChoiceProps {
  readonly column: ChoiceColumn;
  readonly isChosen: boolean;
  readonly onChoose: (isWanted: boolean) => void;
}

/** How many values are shown; the list itself shows them all. */
const SHOWN = 3;

function ColumnChoice({ column, isChosen, onChoose }: ColumnChoiceProps): ReactNode {
  const styles = useStyles();
  const lang = useLang();
  const words = inLanguage(listWords, lang);
  const about = useId();
  const { values, isOurs } = column;
  const shown = values.slice(0, SHOWN).join("; ") + (values.length > SHOWN ? ";\u00a0…" : ".");
  return (
    <div>
      <Checkbox
        label={choiceName[lang](column)}
        aria-describedby={about}
        checked={isChosen}
        onChange={(_event, { checked }) => onChoose(checked === true)}
      />
      <p id={about} className={styles.about}>
        {isOurs && `${words.hasList} `}
        {choiceWords(column, lang)}. {words.values(shown)}
      </p>
    </div>
  );
}
