struct inner {
    int a; Missing *b;
};
