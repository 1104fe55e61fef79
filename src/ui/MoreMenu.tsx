import {
  makeStyles,
  Menu,
  MenuItem,
  MenuItemRadio,
  MenuList,
  type MenuOpenChangeData,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { LocalLanguage20Regular } from "@fluentui/react-icons/svg/local-language";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { DocumentAdd20Regular } from "@fluentui/react-icons/svg/document-add";
import { TextBulletListAdd20Regular } from "@fluentui/react-icons/svg/text-bullet-list-add";
import { TextBulletListDismiss20Regular } from "@fluentui/react-icons/svg/text-bullet-list-dismiss";
import { TableAdd20Regular } from "@fluentui/react-icons/svg/table-add";
import { TableDismiss20Regular } from "@fluentui/react-icons/svg/table-dismiss";
import { EraserSegment20Regular } from "@fluentui/react-icons/svg/eraser-segment";
import { useState, type ReactNode } from "react";
import type { Lang } from "../core/model/language";
import { HelpDialog } from "./HelpDialog";
import { languageNames, useLang, useWords } from "./lang";
import { APPENDICES, menuWords } from "./menuWords";
import type { Task } from "./session";

// In a zoomed pane the longest entry takes two lines.
const useStyles = makeStyles({ popover: { maxWidth: "100vw", boxSizing: "border-box" } });

/** The menu's button, whether it is open, and what it does. */
export interface MoreMenuProps {
  readonly opener: HTMLElement | null;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onLang: (lang: Lang) => void;
  readonly onRun: (task: Task) => void;
}

/** What is seldom needed, behind "⋯". */
export function MoreMenu({ opener, isOpen, onOpen, onLang, onRun }: MoreMenuProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const entries = menuWords(useLang());
  const [isHelpOpen, setHelpOpen] = useState(false);
  const onOpenChange = ({ open, type, event }: MenuOpenChangeData) => {
    const isOutside = type === "clickOutside";
    // The button itself closes what it opened.
    if (isOutside && opener?.contains(event.target as Node)) return;
    onOpen(open);
    if (!open && !isOutside) opener?.focus();
  };
  return (
    <>
      <Menu
        open={isOpen}
        onOpenChange={(_event, data) => onOpenChange(data)}
        positioning={{ target: opener, position: "below", align: "end" }}
      >
        <MenuPopover className={styles.popover}>
          <MenuList aria-label={words.more} aria-labelledby={undefined}>
            <MenuItem icon={<ArrowUndo20Regular />} onClick={() => onRun("undo")}>
              {words.undoOurs}
            </MenuItem>
            <MenuItem icon={<EraserSegment20Regular />} onClick={() => onRun("unmark")}>
              {words.unmark}
            </MenuItem>
            <MenuItem icon={<TableAdd20Regular />} onClick={() => onRun("enrich")}>
              {entries.enrich}
            </MenuItem>
            <MenuItem icon={<TableDismiss20Regular />} onClick={() => onRun("unenrich")}>
              {entries.unenrich}
            </MenuItem>
            <MenuItem icon={<TextBulletListAdd20Regular />} onClick={() => onRun("choose-lists")}>
              {entries.chooseLists}
            </MenuItem>
            <MenuItem icon={<TextBulletListDismiss20Regular />} onClick={() => onRun("drop-lists")}>
              {entries.dropLists}
            </MenuItem>
            <NewAppendixMenu onRun={onRun} />
            <LanguageMenu onLang={onLang} />
            <MenuItem icon={<QuestionCircle20Regular />} onClick={() => setHelpOpen(true)}>
              {words.help}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {isHelpOpen && <HelpDialog onClose={() => setHelpOpen(false)} />}
    </>
  );
}

function NewAppendixMenu({ onRun }: Pick<MoreMenuProps, "onRun">): ReactNode {
  const entries = menuWords(useLang());
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuItem icon={<DocumentAdd20Regular />}>{entries.newAppendix}</MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {APPENDICES.map((kind) => (
            <MenuItem key={kind} onClick={() => onRun(`new-${kind}`)}>
              {entries[kind]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function LanguageMenu({ onLang }: Pick<MoreMenuProps, "onLang">): ReactNode {
  const words = useWords();
  const lang = useLang();
  return (
    <Menu
      checkedValues={{ lang: [lang] }}
      onCheckedValueChange={(_event, { checkedItems }) => onLang(checkedItems[0] as Lang)}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuItem icon={<LocalLanguage20Regular />}>{words.language}</MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {(Object.keys(languageNames) as Lang[]).map((value) => (
            <MenuItemRadio key={value} name="lang" value={value} lang={value}>
              {languageNames[value]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
