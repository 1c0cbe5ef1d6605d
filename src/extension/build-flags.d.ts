/** Set by the build. */
declare const DEVELOPMENT: boolean;
