import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { Suspense, useState, type ReactNode } from "react";
import type { Lang } from "../core/model/language";
import { useWords } from "./lang";
import { MoreMenu } from "./late";
import type { Task } from "./session";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} 0 ${tokens.spacingHorizontalM}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

/** The title bar. */
export interface PaneHeaderProps {
  readonly onLang: (lang: Lang) => void;
  readonly onRun: (task: Task) => void;
}

/** The product's name, and "⋯". The button is there at once; its menu opens as soon as it has come. */
export function PaneHeader({ onLang, onRun }: PaneHeaderProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const [opener, setOpener] = useState<HTMLElement | null>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <header className={styles.root}>
      <h1 className={styles.title}>{words.product}</h1>
      <Button
        ref={setOpener}
        appearance="subtle"
        icon={<MoreHorizontal20Regular />}
        aria-label={words.more}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      <Suspense fallback={null}>
        <MoreMenu opener={opener} isOpen={isOpen} onOpen={setOpen} onLang={onLang} onRun={onRun} />
      </Suspense>
    </header>
  );
}
