import { Button, makeStyles } from "@fluentui/react-components";
import { useState, type MouseEvent, type ReactNode } from "react";
import { acceptWords } from "../accept/words";
import { copyText } from "../copyText";
import { useLang } from "../lang";

const useStyles = makeStyles({
  // A click takes the whole code, for Ctrl+C.
  code: { userSelect: "all", fontFamily: "inherit" },
});

/** A finding's code, by which an acceptance may be typed into the settings sheet by hand, and what copies it. */
export function FindingCode({ code, tabIndex }: { readonly code: string; readonly tabIndex: number }): ReactNode {
  const styles = useStyles();
  const words = acceptWords(useLang());
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const copy = async (event: MouseEvent) => {
    event.stopPropagation();
    setCopied(await copyText(code));
  };
  const said = isCopied === null ? "" : isCopied ? words.codeCopied : words.codeNotCopied;
  return (
    <>
      <code className={styles.code} onClick={(event) => event.stopPropagation()}>
        {code}
      </code>{" "}
      <Button
        appearance="transparent"
        size="small"
        tabIndex={tabIndex}
        aria-label={words.copyCode}
        onClick={(event) => void copy(event)}
      >
        {words.copy}
      </Button>
      <span role="status">{said}</span>
    </>
  );
}
