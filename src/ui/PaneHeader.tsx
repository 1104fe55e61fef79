import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { Suspense, useState, type ReactNode } from "react";
import type { Lang } from "../core/model/language";
import { useWords } from "./lang";
import { MoreMenu } from "./late";

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
  readonly onUnmark: () => void;
  readonly onUndo: () => void;
}

/** The product's name, and "⋯". Until its menu is there the same button stands for it, and hands over focus and press. */
export function PaneHeader({ onLang, onUnmark, onUndo }: PaneHeaderProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const [isFocused, setFocused] = useState(false);
  const [isPressed, setPressed] = useState(false);
  const standIn = (
    <Button
      appearance="subtle"
      icon={<MoreHorizontal20Regular />}
      aria-label={words.more}
      aria-haspopup="menu"
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
      onClick={() => setPressed(true)}
    />
  );
  return (
    <div className={styles.root}>
      <h1 className={styles.title}>{words.product}</h1>
      <Suspense fallback={standIn}>
        <MoreMenu onLang={onLang} onUnmark={onUnmark} onUndo={onUndo} isFocused={isFocused} isOpen={isPressed} />
      </Suspense>
    </div>
  );
}
