/**
 * What client and server say beyond LSP, typed once for both: names of methods, and types of what goes with them. The client imports
 * this file and nothing else of the server.
 */
import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver';

export interface FilePosition {
  readonly uri: string;
  readonly position: Position;
}

/** Client to server, {@link FilePosition} to {@link InsertFootnoteResult}: a new footnote at a position, those behind it renumbered. */
export const INSERT_FOOTNOTE = 'frus/insertFootnote';

export type InsertFootnoteResult =
  | {
      readonly edit: WorkspaceEdit;
      /** Where the text of the new note begins, once the edit is made. */
      readonly note: Position;
      readonly label: string;
    }
  /** Why not, for the person at the keyboard. */
  | { readonly refused: string };

/** Client to server, {@link AdjacentFootnoteParams} to {@link Range} or null: the next or previous footnote call from a position. */
export const ADJACENT_FOOTNOTE = 'frus/adjacentFootnote';

export interface AdjacentFootnoteParams extends FilePosition {
  readonly direction: 'next' | 'previous';
}

/** Notification of the server, {@link VolumeStatusParams}: what the status item shows of an open file's volume; sent when it changes. */
export const VOLUME_STATUS = 'frus/volumeStatus';

export interface VolumeStatusParams {
  /** The open file. */
  readonly uri: string;
  /** The folder of the volume; null for a file that is in no folder. */
  readonly folder: string | null;
  /** The volume's id, else its folder's name; null for a file that is in no folder. */
  readonly name: string | null;
  /** The volume's title, as its team states it or as the series' catalogue has it. */
  readonly title: string | null;
  readonly documents: number;
  readonly persons: number;
  readonly terms: number;
  /** Whether the folder is still being read. */
  readonly loading: boolean;
  /** How many of the documents are resolved and checked while the volume is indexed; null before and after. */
  readonly resolved: number | null;
}

/** Server to client, {@link FileParams} to string or null: the text of a file that the server cannot read itself. */
export const READ_FILE = 'frus/fs/read';

/** Server to client, {@link FileParams} to {@link FolderEntry}[]: what a folder holds that the server cannot list itself. */
export const LIST_FOLDER = 'frus/fs/list';

export interface FileParams {
  readonly uri: string;
}

export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

/** What the client tells with `initialize`. */
export interface InitializationOptions {
  /** The client answers {@link READ_FILE} and {@link LIST_FOLDER}. */
  readonly files?: boolean;
  /** The client takes {@link VOLUME_STATUS}. */
  readonly volumeStatus?: boolean;
  /** Address (`file:`) of a folder in which the server may keep what it found out, for the next start; without it nothing is kept. */
  readonly storage?: string;
}
