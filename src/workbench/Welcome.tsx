import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import type { ReactNode } from "react";
import { useLang } from "../ui/lang";
import { workbenchWords } from "./words";

const useStyles = makeStyles({
  root: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    rowGap: tokens.spacingVerticalM,
    margin: tokens.spacingHorizontalXXL,
    padding: tokens.spacingHorizontalXXL,
    textAlign: "center",
    borderRadius: tokens.borderRadiusXLarge,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground2,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    color: tokens.colorNeutralForeground1,
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  icon: { fontSize: "48px", color: tokens.colorBrandForeground1 },
});

/** What stands in place of the sheet while no file is open. */
export function Welcome({ opening }: { readonly opening: string | null }): ReactNode {
  const styles = useStyles();
  const words = workbenchWords(useLang());
  return (
    <main className={styles.root}>
      {opening === null ? (
        <>
          <DocumentTableRegular className={styles.icon} aria-hidden />
          <h1 className={styles.title}>{words.dropTitle}</h1>
          <p className={styles.text}>{words.dropText}</p>
        </>
      ) : (
        <>
          <Spinner />
          <h1 className={styles.title}>{words.opening(opening)}</h1>
        </>
      )}
    </main>
  );
}
