import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useRef, useState, type ReactNode } from "react";
import type { Lang } from "../core/model/language";
import { keptView } from "../ui/kept";
import { useLang } from "../ui/lang";
import { dayAsked, today } from "../ui/today";
import { Desk } from "./Desk";
import { DeskMessages } from "./DeskMessages";
import { copyName, download, SAMPLE } from "./files";
import { TopBar } from "./TopBar";
import { UnsavedDialog } from "./UnsavedDialog";
import { useDrop } from "./useDrop";
import { useOpenFile } from "./useOpenFile";
import { useShortcuts } from "./useShortcuts";
import { useUnsaved } from "./useUnsaved";
import { Welcome } from "./Welcome";
import { workbenchWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", height: "100%", backgroundColor: tokens.colorNeutralBackground1 },
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
  const { file, origin, count, opening, message, open, openSample, openNew, say } = useOpenFile();
  const { isUnsaved, onChanged, onSaved } = useUnsaved(file);
  const [waiting, setWaiting] = useState<readonly File[] | null>(null);
  const input = useRef<HTMLInputElement>(null);

  const choose = useCallback(() => input.current?.click(), []);
  const wish = useCallback(
    (files: readonly File[]) => (isUnsaved && files.length > 0 ? setWaiting(files) : open(files)),
    [isUnsaved, open],
  );
  const save = useMemo(() => {
    if (!file) return null;
    // A file of ours has no original that it would have to be told apart from.
    const name = origin === "new" ? file.name : copyName(file.name, lang);
    return () => {
      download(file.save(), name);
      onSaved();
      say({ kind: "saved", name });
    };
  }, [file, origin, lang, onSaved, say]);
  const isOver = useDrop(wish);
  useShortcuts({ onOpen: choose, onSave: save });
  const settings = useMemo(() => {
    const kept = keptView(file?.name ?? "").today;
    return { today: dayAsked(window.location.search) ?? kept ?? (origin === "sample" ? SAMPLE.day : today()) };
  }, [file, origin]);

  const answer = (isSaved: boolean) => {
    if (isSaved) save?.();
    open(waiting ?? []);
    setWaiting(null);
  };
  return (
    <div className={styles.root}>
      <TopBar
        input={input}
        name={file?.name ?? null}
        opening={opening}
        isUnsaved={isUnsaved}
        onChoose={choose}
        onOpen={wish}
        onSave={save}
      />
      <DeskMessages message={message} onDismiss={() => say(null)} />
      {file ? (
        <Desk key={count} file={file} settings={settings} onLang={onLang} onChanged={onChanged} />
      ) : (
        <Welcome
          opening={opening}
          onNew={(kind) => openNew(kind, Number(today().slice(0, 4)), `${words.newFileName}.xlsx`)}
          onSample={openSample}
          onLang={onLang}
        />
      )}
      {waiting && file && (
        <UnsavedDialog
          name={file.name}
          onSave={() => answer(true)}
          onDiscard={() => answer(false)}
          onCancel={() => setWaiting(null)}
        />
      )}
      {isOver && <div className={styles.drop}>{words.dropNow}</div>}
    </div>
  );
}
