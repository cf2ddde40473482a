/** The bench of those who write rules: examples run as tests, coverage, and why a rule is quiet. */
package org.gainsay.author;
