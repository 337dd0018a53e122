import type { Clipboard } from './clipboard';
import type { Complaint } from './complaint';
import type { DatabaseContents } from './database';
import type { ActionState } from './driver';

/** What Firefox does for us from within; popups are known by number. */
export interface Inside {
  language(): string;
  /** The name WebDriver has for what the tab in front shows. */
  shownContext(): string;
  /** In the tab in front. */
  load(address: string): void;
  /** Keys as manifests spell them, held down together. */
  pressKeys(keys: string[]): void;
  /** Whether Firefox offers its own Reader View of the tab in front. */
  isReaderable(): boolean;
  isReaderView(): boolean;
  toggleReaderView(): void;
  /** Over the tab in front. */
  actionState(): ActionState;
  clickAction(): void;
  newPopup(): number | null;
  popupIsOpen(popup: number): boolean;
  popupClose(popup: number): void;
  /** Gives JSON of an object with the value, or without it where that is undefined. */
  popupEvaluate(popup: number, expression: string): Promise<string>;
  popupClick(popup: number, x: number, y: number): void;
  popupType(popup: number, text: string): void;
  /** A PNG in base 64. */
  popupPicture(popup: number): Promise<string>;
  clipboard(): Clipboard;
  database(name: string): Promise<DatabaseContents | null>;
  grantHosts(hosts: string[]): Promise<void>;
  stopBackground(): Promise<void>;
}

declare global {
  /** There once `installWatch` has run. */
  function takeComplaints(): Complaint[];
}

export function installInside(extensionId: string): void;
export function installWatch(): void;
