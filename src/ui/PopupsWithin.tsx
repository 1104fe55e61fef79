import { PortalMountNodeProvider } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

/** Has menus, lists and dialogs stand within the landmark around it rather than at the page's end, where they belong to none. */
export function PopupsWithin({ children }: { readonly children: ReactNode }): ReactNode {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  return (
    <PortalMountNodeProvider value={place ?? undefined}>
      {children}
      <div ref={setPlace} />
    </PortalMountNodeProvider>
  );
}
