import { ServiceError } from "@keymesh/errors";

/**
 * Stored bytes are not what was stored. The caller sees S3's internal error (or, when bytes are already under way, a
 * connection that breaks off); what exactly did not verify stays in the log and in the trail.
 */
export class IntegrityError extends ServiceError {
  /** What did not verify; holds no object bytes. */
  readonly finding: string;

  constructor(finding: string, cause?: unknown) {
    super("InternalError", "We encountered an internal error. Please try again.", {
      cause: cause ?? finding,
    });
    this.finding = finding;
  }
}
