/** Articles and the readers that turn files of any kind into them, one record at a time. */
package org.gainsay.article;
