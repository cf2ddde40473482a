/** The commands: parse, call, print. The only place with standard output and exit codes. */
package org.gainsay.cli;
