/* cobindgen bind */
struct s { struct t m; };
struct u { struct u me; };
