/** How fast the system is, measured on a database or files made for it and thrown away. In no test and no delivery. */
@NullMarked
package org.vigia.bench;

import org.jspecify.annotations.NullMarked;
