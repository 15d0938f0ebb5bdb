/** Which volume of which instance a guest means. */
export interface Guest {
  readonly accountId: string;
  readonly region: string;
  readonly instanceId: string;
  readonly volumeId: string;
}

/** An attached volume as its guest sees it, at whatever host. */
export interface Device {
  readonly encrypted: boolean;
  read(offset: number, bytes: number): Promise<Buffer>;
  write(offset: number, blocks: Buffer): Promise<void>;
}
