import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useMemo, type ReactNode } from "react";
import { hostErrorWords } from "../core/host";
import type { Lang } from "../core/model/language";
import { keptView } from "../ui/kept";
import { useLang } from "../ui/lang";
import { dayAsked, today } from "../ui/today";
import { Desk } from "./Desk";
import { copyName, download } from "./files";
import { useOpenFile } from "./useOpenFile";
import { TopBar } from "./TopBar";
import { useDrop } from "./useDrop";
import { Welcome } from "./Welcome";
import { workbenchWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", height: "100%", backgroundColor: tokens.colorNeutralBackground1 },
  message: { flexShrink: 0 },
  drop: {
    position: "fixed",
    inset: 0,
    zIndex: 10,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    fontSize: tokens.fontSizeBase600,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    border: `4px dashed ${tokens.colorBrandStroke1}`,
    pointerEvents: "none",
  },
});

/** The workbench: a bar, then the open file or the invitation to open one. */
export function App({ onLang }: { readonly onLang: (lang: Lang) => void }): ReactNode {
  const styles = useStyles();
  const lang = useLang();
  const words = workbenchWords(lang);
  const { file, count, opening, refusal, open, dismiss } = useOpenFile();
  const isOver = useDrop(open);
  const settings = useMemo(
    () => ({ today: dayAsked(window.location.search) ?? keptView(file?.name ?? "").today ?? today() }),
    [file],
  );
  const save = useMemo(() => file && (() => download(file.save(), copyName(file.name, lang))), [file, lang]);
  return (
    <div className={styles.root}>
      <TopBar name={file?.name ?? null} onOpen={open} onSave={save} />
      {refusal && (
        <div role="alert" className={styles.message}>
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{words.notOpened}</MessageBarTitle>
              {hostErrorWords(refusal, lang)}
            </MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  aria-label={words.close}
                  icon={<Dismiss16Regular />}
                  onClick={dismiss}
                />
              }
            />
          </MessageBar>
        </div>
      )}
      {file ? <Desk key={count} file={file} settings={settings} onLang={onLang} /> : <Welcome opening={opening} />}
      {isOver && <div className={styles.drop}>{words.dropNow}</div>}
    </div>
  );
}
