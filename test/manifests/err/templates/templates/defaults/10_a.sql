select :n;
