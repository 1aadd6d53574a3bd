/* cobindgen bind */
int f(Widget *w);
int ok(void); struct s {
	int a;
	const Gadget g;
};
typedef Gizmo (*callback)(int);
int g(Gizmo);
