import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { DocumentTable20Regular } from "@fluentui/react-icons/svg/document-table";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { Save20Regular } from "@fluentui/react-icons/svg/save";
import { ShieldLock20Regular } from "@fluentui/react-icons/svg/shield-lock";
import type { ReactNode, RefObject } from "react";
import { useLang } from "../ui/lang";
import { paneWords } from "../ui/words";
import { XLSX } from "./files";
import { region } from "./regions";
import { workbenchWords } from "./words";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    height: "48px",
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  product: { flexShrink: 0, marginRight: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightSemibold },
  file: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    flexGrow: 1,
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalM,
    fontWeight: tokens.fontWeightSemibold,
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  private: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  icon: { flexShrink: 0 },
  button: { flexShrink: 0, whiteSpace: "nowrap" },
  unsaved: { flexShrink: 0, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});

/** The bar over the workbench. */
export interface TopBarProps {
  /** The field that a press of "Mở tệp" opens. */
  readonly input: RefObject<HTMLInputElement | null>;
  /** The open file's name, or null. */
  readonly name: string | null;
  /** The name of the file being opened, or null. */
  readonly opening: string | null;
  /** Whether the file holds changes that were not saved. */
  readonly isUnsaved: boolean;
  readonly onChoose: () => void;
  readonly onOpen: (files: readonly File[]) => void;
  /** Null while there is nothing to save. */
  readonly onSave: (() => void) | null;
}

/** Open, save, the file's name, and the promise that it stays here. The next step is the one in colour. */
export function TopBar({ input, name, opening, isUnsaved, onChoose, onOpen, onSave }: TopBarProps): ReactNode {
  const styles = useStyles();
  const lang = useLang();
  const words = workbenchWords(lang);
  return (
    <header {...region} className={styles.root}>
      <span className={styles.product}>{paneWords(lang).product}</span>
      <Button
        className={styles.button}
        appearance={name === null ? "primary" : "secondary"}
        icon={<FolderOpen20Regular />}
        title="Ctrl+O"
        aria-keyshortcuts="Control+O"
        onClick={onChoose}
      >
        {words.open}
      </Button>
      <input
        ref={input}
        type="file"
        accept={`.xlsx,.xlsm,${XLSX}`}
        hidden
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file may be chosen again after it was changed in Excel.
          target.value = "";
          onOpen(files);
        }}
      />
      <Button
        className={styles.button}
        appearance={isUnsaved ? "primary" : "secondary"}
        icon={<Save20Regular />}
        title="Ctrl+S"
        aria-keyshortcuts="Control+S"
        disabledFocusable={onSave === null}
        onClick={onSave ?? undefined}
      >
        {words.save}
      </Button>
      <div className={styles.file}>
        {name !== null && opening !== null && <Spinner size="tiny" label={words.opening(opening)} />}
        {name !== null && opening === null && (
          <>
            <DocumentTable20Regular className={styles.icon} aria-hidden />
            <span className={styles.name} title={name}>
              {name}
            </span>
            {isUnsaved && <span className={styles.unsaved}>({words.unsaved})</span>}
          </>
        )}
      </div>
      <div className={styles.private}>
        <ShieldLock20Regular className={styles.icon} aria-hidden />
        {words.private}
      </div>
    </header>
  );
}
