;;; session.el --- A session with the server, configured as the page says  -*- lexical-binding: t -*-

;; Run by scripts/test-emacs, each test in an Emacs of its own:
;;   emacs --batch -Q -l tests/editors/emacs/session.el --eval '(ert-run-tests-batch-and-exit "eglot-as-the-page-says")'
;; What is evaluated here are the blocks of docs/editors/emacs.md, to the letter. The program is the `tcerr' on the path.

(require 'ert)
(require 'cl-lib)
(require 'subr-x)

(defconst tests-root (expand-file-name "../../.." (file-name-directory (or load-file-name buffer-file-name))))
(defconst tests-page (expand-file-name "docs/editors/emacs.md" tests-root))

;; Debian's packages stand where -Q does not look. Their autoloads are what an installed package gives.
(dolist (folder (file-expand-wildcards "/usr/share/emacs/site-lisp/elpa/*"))
  (add-to-list 'load-path folder)
  (dolist (file (file-expand-wildcards (expand-file-name "*-autoloads.el" folder)))
    (load file nil t)))

(defun tests-blocks (heading)
  "The blocks of Lisp on the page below HEADING, read."
  (with-temp-buffer
    (insert-file-contents tests-page)
    (search-forward-regexp (concat "^#+ " (regexp-quote heading) "$"))
    (let ((end (save-excursion (if (search-forward-regexp "^## " nil t) (point) (point-max)))) blocks)
      (while (search-forward "```elisp\n" end t)
        (let ((start (point)))
          (search-forward "\n```")
          (push (car (read-from-string (format "(progn %s)" (buffer-substring start (match-beginning 0))))) blocks)))
      (should blocks)
      (nreverse blocks))))

(defun tests-configure (&rest headings)
  "Evaluates what stands on the page below HEADINGS."
  (dolist (heading headings)
    (dolist (block (tests-blocks heading)) (eval block t))))

;; ---- an editor in batch mode ----

(defvar tests-folder nil "The project.")
(defvar tests-patience 20)

(defun tests-pause ()
  "Lets the editor be idle for a moment: in batch mode it never is."
  (dolist (timer (copy-sequence timer-idle-list))
    (when (memq timer timer-idle-list) (timer-event-handler timer)))
  (accept-process-output nil 0.02))

(defmacro tests-until (what &rest body)
  "Waits until BODY is true, and gives its value; WHAT says what is waited for."
  (declare (indent 1))
  `(let ((deadline (+ (float-time) tests-patience)) value)
     (while (and (not (setq value (progn ,@body))) (< (float-time) deadline))
       (tests-pause))
     (unless value (ert-fail (list 'waited-in-vain ,what)))
     value))

(defun tests-open (name text)
  "Opens a new file with this NAME and TEXT, as a person does: hooks and all."
  (let ((path (expand-file-name name tests-folder)) (enable-local-variables nil))
    (make-directory (file-name-directory path) t)
    (write-region text nil path nil 'silent)
    (switch-to-buffer (find-file-noselect path))
    ;; What the command loop does after a command; modes leave work for it.
    (run-hooks 'post-command-hook)))

(defun tests-go-to (text)
  "Puts point in front of TEXT."
  (goto-char (point-min))
  (search-forward text)
  (goto-char (match-beginning 0)))

(defun tests-line () (buffer-substring-no-properties (line-beginning-position) (line-end-position)))

;; ---- Eglot and Flymake ----

(defun tests-findings () (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))

(defun tests-finding (text)
  "Waits for a finding whose message has TEXT in it."
  (tests-until (list 'finding text (tests-findings))
    (cl-find-if (lambda (found) (string-match-p (regexp-quote text) (flymake-diagnostic-text found)))
                (flymake-diagnostics))))

(defun tests-explains (text)
  "Asks as M-x eldoc does, and waits for TEXT; what ElDoc was about to say before may come first."
  (let* (said (eldoc-display-functions (list (lambda (docs _) (setq said (mapconcat #'car docs "\n"))))))
    (eldoc-print-current-symbol-info t)
    (tests-until (list 'explanation text said)
      (and said (string-match-p (regexp-quote text) said)))))

(defun tests-disconnect ()
  "Ends all servers and looks that they are gone."
  (dolist (server (cl-remove-duplicates (apply #'append (hash-table-values eglot--servers-by-project))))
    (let ((process (jsonrpc--process server)))
      (eglot-shutdown server)
      (should-not (process-live-p process))))
  (dolist (buffer (buffer-list))
    (when (buffer-file-name buffer)
      (with-current-buffer buffer (set-buffer-modified-p nil))
      (kill-buffer buffer))))

(defmacro tests-with-project (&rest body)
  "Runs BODY with a new Git repository as the project, and `tcerr' on the path."
  (declare (indent 0))
  `(let* ((tests-folder (file-name-as-directory (file-truename (make-temp-file "tcerr-emacs-" t))))
          (default-directory tests-folder)
         (case-fold-search nil)
         ;; Questions are asked in the minibuffer, and answered with the first choice.
         (last-nonmenu-event t)
          (inhibit-message t)
          (completing-read-function (lambda (_ choices &rest _) (car (all-completions "" choices)))))
     (unwind-protect
         (progn (call-process "git" nil nil nil "init" "--quiet" tests-folder) ,@body)
       (delete-directory tests-folder t))))

(defconst tests-response
  "{\"Response\": {\"Error\": {\"Code\": \"AuthFailure.SignatureExp\", \"Message\": \"😀\"}, \"RequestId\": \"1\"}}\n")

(defconst tests-python
  "# tencentcloud\nimport os\ndef f(err):\n    return err.code == \"ResourceInsufficent\"  # 😀\n")

;; ---- what Emacs 29 and later have ----

;; Emacs 28 opens JSON as JavaScript; later ones have a mode for it.
(unless (fboundp 'js-json-mode)
  (define-derived-mode js-json-mode js-mode "JSON")
  (add-to-list 'auto-mode-alist '("\\.json\\'" . js-json-mode)))

(defun tests-mended ()
  "Completes and mends the response of `tests-response' in the current buffer."
  (tests-finding "AuthFailure.SignatureExp")
  (tests-go-to "\", \"Message")
  (completion-at-point)
  (should (string-match-p "\"Code\": \"AuthFailure.SignatureExpire\", \"Message\": \"😀\"" (tests-line)))
  (tests-until "no finding" (null (flymake-diagnostics)))
  (tests-go-to "RequestId")
  (tests-explains "Log it")
  (tests-go-to "\"Code\"")
  (delete-char 2)
  (insert "\"c")
  (let ((found (tests-finding "`code`")))
    (goto-char (flymake-diagnostic-beg found))
    (eglot-code-actions (point) nil "quickfix" t)
    (tests-until "the fix" (string-match-p "\"Code\": \"AuthFailure" (tests-line)))
    (tests-until "no finding" (null (flymake-diagnostics)))))

(ert-deftest the-modes-are-all-there-are ()
  "Each language of the server has a mode on the page."
  (tests-configure "Emacs")
  (let ((names (mapcar (lambda (mode) (replace-regexp-in-string "\\(-ts\\)?-mode\\'" "" (symbol-name mode))) tcerr-modes)))
    (should (equal (length tcerr-modes) (length (cl-remove-duplicates tcerr-modes))))
    ;; Where a mode comes from another, the other would be found first.
    (dolist (mode tcerr-modes)
      (let ((parent (get mode 'derived-mode-parent)))
        (when (memq parent tcerr-modes) (should (memq parent (memq mode tcerr-modes))))))
    (dolist (file (directory-files (expand-file-name "src/scan/languages" tests-root) t "\\.rs\\'"))
      (with-temp-buffer
        (insert-file-contents file)
        (while (search-forward-regexp "\\_<ids: &\\(\\[[^]]*\\]\\)" nil t)
          (let ((ids (split-string (match-string 1) "[^a-z+#. 0-9-]+" t " ")))
            ;; Lines of JSON have no mode.
            (unless (or (null ids) (member "jsonl" ids))
              (should (cl-intersection ids names :test #'equal)))))))))

(ert-deftest eglot-as-the-page-says ()
  (tests-with-project
    (tests-configure "Emacs" "Eglot" "Settings")
    (tests-open "response.json" tests-response)
    (should (derived-mode-p 'js-json-mode))
    (tests-until "Eglot" (and (fboundp 'eglot-current-server) (eglot-current-server)))
    (should (equal (process-command (jsonrpc--process (eglot-current-server))) '("tcerr" "lsp")))
    ;; The settings of the page ask for Chinese.
    (tests-finding "目录")
    (setq-default eglot-workspace-configuration '(:tcerr (:language "en")))
    (eglot-signal-didChangeConfiguration (eglot-current-server))
    (tests-finding "catalog")
    (tests-mended)
    (tests-disconnect)))

;; Needs `rass' and `ruff' on the path; scripts/test-emacs puts them there.
(ert-deftest eglot-beside-another-server ()
  (tests-with-project
    (tests-configure "Eglot beside another server")
    (tests-open "handler.py" tests-python)
    (tests-until "Eglot" (eglot-current-server))
    (tests-finding "imported but unused")
    (let ((found (tests-finding "ResourceInsufficent")))
      (should (equal (buffer-substring (flymake-diagnostic-beg found) (flymake-diagnostic-end found)) "ResourceInsufficent"))
      (goto-char (flymake-diagnostic-beg found)))
    (eglot-code-actions (point) nil "quickfix" t)
    (tests-until "the fix" (string-match-p "\"ResourceInsufficient\"" (tests-line)))
    (tests-until "the other server's finding alone" (equal (length (flymake-diagnostics)) 1))
    (tests-finding "imported but unused")
    (tests-disconnect)))

;; ---- lsp-mode ----

(defun tests-accept (label)
  "Completes at point as the popups for lsp-mode do: the candidate with its properties goes in, then it is told."
  (pcase-let* ((`(,start ,end ,table . ,properties) (lsp-completion-at-point))
               (candidates (all-completions "" table))
               (chosen (cl-find label candidates :test #'equal)))
    (should chosen)
    (delete-region start end)
    (insert chosen)
    (funcall (plist-get properties :exit-function) chosen 'finished)))

(defun tests-lsp-findings () (apply #'append (hash-table-values (lsp-diagnostics))))

(ert-deftest lsp-mode-as-the-page-says ()
  (tests-with-project
    (setq lsp-session-file (expand-file-name ".session" tests-folder)
          ;; The question whether the folder is a project.
          lsp-auto-guess-root t
          lsp-restart 'ignore
          lsp-enable-snippet nil)
    (tests-configure "Emacs" "lsp-mode" "Settings")
    ;; lsp-mode counts characters where the protocol counts UTF-16 units.
    (tests-open "response.json" (string-replace "😀" "中" tests-response))
    (tests-until "lsp-mode" (and (boundp 'lsp--buffer-workspaces)
                                 (cl-some (lambda (workspace) (eq (lsp--workspace-status workspace) 'initialized))
                                          lsp--buffer-workspaces)))
    (should (equal (lsp--client-server-id (lsp--workspace-client (car lsp--buffer-workspaces))) 'tcerr))
    (tests-until "a finding" (tests-lsp-findings))
    (tests-go-to "\", \"Message")
    (tests-accept "AuthFailure.SignatureExpire")
    (should (string-match-p "\"Code\": \"AuthFailure.SignatureExpire\", \"Message\": \"中\"" (tests-line)))
    (tests-until "no finding" (null (tests-lsp-findings)))
    (tests-go-to "RequestId")
    (let ((hover (lsp-request "textDocument/hover" (lsp--text-document-position-params))))
      ;; The settings of the page ask for Chinese.
      (should (string-match-p "请把它记入日志" (lsp--render-on-hover-content (gethash "contents" hover) t))))
    (tests-go-to "Code")
    (delete-char 1)
    (insert "c")
    (tests-until "a finding" (tests-lsp-findings))
    (tests-go-to "code")
    (call-interactively #'lsp-execute-code-action)
    (should (string-match-p "\"Code\": \"AuthFailure" (tests-line)))
    (tests-until "no finding" (null (tests-lsp-findings)))
    (set-buffer-modified-p nil)
    (kill-buffer)))

(provide 'session)
;;; session.el ends here
