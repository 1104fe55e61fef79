import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { Subtract16Regular } from "@fluentui/react-icons/svg/subtract";
import type { ReactElement, ReactNode } from "react";
import { useLang } from "../ui/lang";
import { stepZoom, ZOOMS, type Zoom } from "./grid/zoom";
import { workbenchWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", flexShrink: 0 },
  percent: { minWidth: "64px", fontVariantNumeric: "tabular-nums" },
});

/** The zoom chosen, and what it comes to. */
export interface ZoomControlProps {
  readonly zoom: Zoom;
  /** The percentage that the grid is drawn at. */
  readonly percent: number;
  readonly onZoom: (zoom: Zoom) => void;
}

/** Smaller, larger, or a percentage from a list whose first entry fits the table. */
export function ZoomControl({ zoom, percent, onZoom }: ZoomControlProps): ReactNode {
  const styles = useStyles();
  const words = workbenchWords(useLang());
  const step = (by: 1 | -1, name: string, icon: ReactElement) => (
    <Button
      appearance="subtle"
      size="small"
      aria-label={name}
      title={name}
      icon={icon}
      disabledFocusable={stepZoom(percent, by) === percent}
      onClick={() => onZoom(stepZoom(percent, by))}
    />
  );
  return (
    <div className={styles.root} role="group" aria-label={words.zoom}>
      {step(-1, words.zoomOut, <Subtract16Regular />)}
      <Menu
        checkedValues={{ zoom: [String(zoom)] }}
        onCheckedValueChange={(_event, { checkedItems: [value] }) => onZoom(value === "fit" ? "fit" : Number(value))}
      >
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            appearance="subtle"
            size="small"
            menuIcon={null}
            className={styles.percent}
            aria-label={words.zoomAt(percent)}
          >
            {percent}%
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItemRadio name="zoom" value="fit">
              {words.zoomFit}
            </MenuItemRadio>
            {ZOOMS.map((value) => (
              <MenuItemRadio key={value} name="zoom" value={String(value)}>
                {value}%
              </MenuItemRadio>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      {step(1, words.zoomIn, <Add16Regular />)}
    </div>
  );
}
