import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTable20Regular } from "@fluentui/react-icons/svg/document-table";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { Save20Regular } from "@fluentui/react-icons/svg/save";
import { ShieldLock20Regular } from "@fluentui/react-icons/svg/shield-lock";
import { useRef, type ReactNode } from "react";
import { useLang } from "../ui/lang";
import { XLSX } from "./files";
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
});

/** The bar over the workbench. */
export interface TopBarProps {
  /** The open file's name, or null. */
  readonly name: string | null;
  readonly onOpen: (file: File) => void;
  /** Null while there is nothing to save. */
  readonly onSave: (() => void) | null;
}

/** Open, save, the file's name, and the promise that it stays here. */
export function TopBar({ name, onOpen, onSave }: TopBarProps): ReactNode {
  const styles = useStyles();
  const words = workbenchWords(useLang());
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.root}>
      <Button
        appearance={name === null ? "primary" : "secondary"}
        icon={<FolderOpen20Regular />}
        onClick={() => input.current?.click()}
      >
        {words.open}
      </Button>
      <input
        ref={input}
        type="file"
        accept={`.xlsx,.xlsm,${XLSX}`}
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file may be chosen again after it was changed in Excel.
          target.value = "";
          if (file) onOpen(file);
        }}
      />
      <Button icon={<Save20Regular />} disabledFocusable={onSave === null} onClick={onSave ?? undefined}>
        {words.save}
      </Button>
      <div className={styles.file}>
        {name !== null && (
          <>
            <DocumentTable20Regular className={styles.icon} aria-hidden />
            <span className={styles.name} title={name}>
              {name}
            </span>
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
